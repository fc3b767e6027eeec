// The matrix and the lists: filtered, sorted; the sentences behind a row are drawn from the full texts when it is opened.

const ITEMS = ".finding, #matrix tbody tr.fact, #timeline li.event, #unchecked li";
let filtered = null;

function filterItems() {
  filtered ??= $$(ITEMS).map((item) => ({
    item,
    words: item.textContent.toLowerCase(),
    sources: (item.dataset.sources ?? item.closest("[data-sources]")?.dataset.sources ?? "").split(" "),
    kind: item.dataset.kind,
  }));
  const words = $("#filter").value.toLowerCase().split(/\s+/).filter(Boolean);
  const source = $("#filter-source").value;
  const kind = $("#filter-kind").value;
  let shown = 0;
  for (const entry of filtered) {
    const fits =
      words.every((word) => entry.words.includes(word)) &&
      (!source || entry.sources.includes(source)) &&
      (!kind || entry.kind === kind);
    entry.item.hidden = !fits;
    shown += fits;
    if (!fits) fold(entry.item);
  }
  for (const part of $$("#unchecked details")) part.hidden = !$("li:not([hidden])", part);
  const all = shown === filtered.length;
  say(all ? "" : `${shown.toLocaleString("en")} of ${filtered.length.toLocaleString("en")} entries shown`);
}

function sentenceOf(link) {
  const mark = document.getElementById(link.hash.slice(1));
  const entry = $("#fact-entry").content.cloneNode(true);
  const text = mark.closest(".text");
  $(".letter", entry).textContent = $(".letter", text).textContent;
  $(".source", entry).textContent = $(".from", text).textContent;
  const words = (mark.closest(".s") ?? mark.parentElement).cloneNode(true);
  for (const part of $$("[id]", words)) {
    part.classList.toggle("here", part.id === mark.id);
    part.removeAttribute("id");
  }
  $("p", entry).append(words);
  return entry;
}

function unfold(row) {
  const button = $("button.unfold", row);
  if (!button || button.getAttribute("aria-expanded") === "true") return;
  button.setAttribute("aria-expanded", "true");
  const detail = document.createElement("tr");
  const cell = detail.insertCell();
  detail.className = "detail";
  cell.colSpan = row.cells.length;
  cell.append(...$$("td a", row).map(sentenceOf));
  row.after(detail);
}

function fold(row) {
  const button = $("button.unfold", row);
  if (!button || button.getAttribute("aria-expanded") === "false") return;
  button.setAttribute("aria-expanded", "false");
  row.nextElementSibling.remove();
}

const collator = new Intl.Collator("en", { numeric: true });

function sortBy(header) {
  const body = $("#matrix").tBodies[0];
  const falling = header.getAttribute("aria-sort") === "ascending";
  const column = header.cellIndex;
  const key = (row) => row.cells[column].dataset.order ?? row.cells[column].textContent.trim();
  for (const other of $$("#matrix thead th")) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", falling ? "descending" : "ascending");
  for (const row of [...body.rows]) fold(row);
  const keyed = [...body.rows].map((row) => [key(row), row]);
  keyed.sort(([left], [right]) => collator.compare(left, right) * (falling ? -1 : 1));
  body.append(...keyed.map(([, row]) => row));
}

for (const header of $$("#matrix thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...header.childNodes);
  header.append(button);
}

let waiting = 0;
$("#filter").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(filterItems, 80);
});
for (const select of $$(".tools select")) select.addEventListener("change", filterItems);
$("#matrix")?.addEventListener("click", (event) => {
  const sort = event.target.closest("button.sort");
  const button = event.target.closest("button.unfold");
  if (sort) sortBy(sort.closest("th"));
  else if (button) (button.getAttribute("aria-expanded") === "true" ? fold : unfold)(button.closest("tr"));
});
