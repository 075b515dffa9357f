const comment = "<img src=x onerror=alert(1)>";
const list = document.querySelector("ul");

// Wrong: the browser reads the text as HTML.
list.innerHTML += `<li>${comment}</li>`;

// Right: the element is made by your code, the text stays text.
const item = document.createElement("li");
item.textContent = comment;
list.append(item);
