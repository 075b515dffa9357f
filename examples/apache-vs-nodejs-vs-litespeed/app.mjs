// Node.js: the Spoke application. Alone in task 3, behind the others in tasks 2 and 3.
import { createServer } from "node:http";

// 1 Data: fixed, so that the answer is the same every time.
const stations = [
  { id: 1, name: "Harbour", docks: 4 },
  { id: 2, name: "Market", docks: 8 },
];

createServer((request, response) => {
  const pathname = request.url.split("?")[0];
  let status = 200;
  let body = { error: "not found" };

  // 2 Routes: which path gets which answer.
  if (pathname === "/api/stations") body = stations;
  else if (pathname === "/api/seen") {
    // 3 What the proxy told us about the caller; undefined is left out.
    const { "x-forwarded-for": client, "x-forwarded-proto": scheme } = request.headers;
    const host = request.headers["x-forwarded-host"]?.split(":")[0];
    body = { client, scheme, host, neighbour: request.socket.remoteAddress };
  } else status = 404;

  // 4 Answer: status, content type, JSON text.
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body) + "\n");
}).listen(process.env.PORT, "127.0.0.1");
