// @ts-check
// The sum with 20 servers: three numbers that a reader can change. It multiplies; it does not measure anything.

/**
 * How many sites stand on the servers when each takes `factor` times as many as before.
 *
 * @param {number} servers
 * @param {number} each sites on one server before
 * @param {number} factor
 * @returns {{ before: number, after: number }}
 */
export function capacity(servers, each, factor) {
  return { before: servers * each, after: Math.round(servers * each * factor) };
}

/**
 * Fills `piece` with the three fields and their result.
 *
 * @param {HTMLElement} piece
 */
export function start(piece) {
  const fields = [
    field("servers", "Servers", piece.dataset.servers, "1"),
    field("each", "Sites on each", piece.dataset.each, "1"),
    field("factor", "Factor", piece.dataset.factor, "0.05"),
  ];
  const result = document.createElement("output");
  const line = document.createElement("p");
  line.append(result);
  piece.append(...fields, line);
  const update = () => {
    const [servers, each, factor] = fields.map((label) => Number(label.querySelector("input")?.value));
    if ([servers, each, factor].some((value) => !(value > 0))) {
      result.textContent = "Fill each field with a number above 0.";
      return;
    }
    const { before, after } = capacity(servers, each, factor);
    const sum = `${servers} × ${each} = ${count(before)}; × ${factor} = ${count(after)} sites.`;
    result.textContent = `${sum} The factor is your assumption: no measurement stands behind it.`;
  };
  piece.addEventListener("input", update);
  update();
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string | undefined} value
 * @param {string} step
 */
function field(name, text, value, step) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "number", name, value: value ?? "", min: step, step });
  label.append(`${text} `, input);
  return label;
}

/** @param {number} value */
const count = (value) => value.toLocaleString("en-GB");
