// Paper shows everything: what is folded is opened before printing, and folded again after it.

let opened = [];
window.addEventListener("beforeprint", () => {
  opened = $$("details:not([open])");
  for (const part of opened) part.open = true;
  for (const row of $$("#matrix tr.fact:not([hidden])")) unfold(row);
});
window.addEventListener("afterprint", () => {
  for (const part of opened) part.open = false;
  for (const row of $$("#matrix tr.fact")) fold(row);
});
