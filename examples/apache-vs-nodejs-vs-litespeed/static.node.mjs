// Node.js: serve the files below public/, and nothing else.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

// 1 Where the files are, and which types we know.
const root = fileURLToPath(new URL("public/", import.meta.url));
const types = { ".html": "text/html", ".txt": "text/plain" };

createServer(async (request, response) => {
  try {
    // 2 From the path in the request to a file; never above public/.
    const { pathname } = new URL(request.url, "http://localhost");
    const file = normalize(join(root, decodeURIComponent(pathname)));
    if (!file.startsWith(root)) throw new Error("outside public/");

    // 3 Read the file and send it with its type.
    const content = await readFile(file);
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(content);
  } catch {
    // 4 No such file: you write this answer too.
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  }
}).listen(process.env.PORT, "127.0.0.1");
