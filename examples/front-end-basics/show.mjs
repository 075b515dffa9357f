// The same steps without a page: Node.js has fetch as well.
function show(address) {
  return fetch("http://127.0.0.1:8000" + address)
    .then((answer) => {
      if (!answer.ok) throw new Error("the server said " + answer.status);
      return answer.json();
    })
    .then((bikes) => console.log(address, bikes.length + " bikes"))
    .catch((error) => console.log(address, "No list: " + error.message));
}

// One after the other: a good address, a broken one, one that gives HTML.
show("/bikes")
  .then(() => show("/broken"))
  .then(() => show("/"));
