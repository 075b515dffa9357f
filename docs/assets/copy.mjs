// @ts-check
// A button on each sample that copies its text. Outputs get one too: error texts are pasted into searches.

/** Adds the buttons. */
export function start() {
  for (const block of document.querySelectorAll(".highlight")) {
    const code = block.querySelector("pre code");
    if (!code) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      button.textContent = (await copied(code.textContent ?? "")) ? "Copied" : "Press Ctrl+C";
      if (button.textContent !== "Copied") getSelection()?.selectAllChildren(code);
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    block.append(button);
  }
}

/**
 * Puts `text` on the clipboard; false where the browser does not allow it.
 *
 * @param {string} text
 */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
