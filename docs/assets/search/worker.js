// @ts-check
// The worker behind the theme's search box. It says that it is ready at once and loads engine and index at the first word.
// Messages (the theme's own): 1 ready, 2 query, 3 result.

/** @type {Promise<typeof import("../../../search/engine.mjs")> | undefined} */
let engine;

addEventListener("message", async ({ data: message }) => {
  if (message.type !== 2) return;
  const query = message.data.trim();
  if (!query) {
    postMessage({ type: 3, data: { items: [] } });
    return;
  }
  // @ts-ignore - the bundle of search/, written by `npm run bundle`
  engine ??= import("./engine.mjs");
  const { search } = await /** @type {NonNullable<typeof engine>} */ (engine);
  await search(query, (/** @type {unknown} */ data) => postMessage({ type: 3, data }));
});

postMessage({ type: 1 });
