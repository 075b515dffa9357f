// Node.js: a reverse proxy, written by hand to show what the others configure.
import { createServer, request as ask } from "node:http";

// 1 The application: it shows which forwarded headers arrived.
const app = createServer((request, response) => {
  const { "x-forwarded-for": client, "x-forwarded-proto": scheme } = request.headers;
  const host = request.headers["x-forwarded-host"]?.split(":")[0];
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ client, scheme, host }) + "\n");
}).listen(0, "127.0.0.1");

createServer((request, response) => {
  // 2 Only /api/ goes to the application.
  if (!request.url.startsWith("/api/"))
    return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");

  // 3 Say who asked; what the client claimed is overwritten.
  const headers = { ...request.headers, "x-forwarded-for": request.socket.remoteAddress,
    "x-forwarded-proto": "http", "x-forwarded-host": request.headers.host };
  const { method, url: path } = request;
  const { port } = app.address();
  const onward = ask({ host: "127.0.0.1", port, method, path, headers });

  // 4 Pass request and answer on; no answer is a 502.
  onward.on("response", (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  request.pipe(onward);
}).listen(process.env.PORT, "127.0.0.1");
