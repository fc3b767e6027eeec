// What the desk decides about findings: kept in this browser under the findings' content keys, saved as decisions.json.

const STORE = "factcheck.decisions";
const RULINGS = { confirmed: "Confirmed", dismissed: "Dismissed", "both-stand": "Both stand" };
const data = JSON.parse($("#data").textContent);
const decisions = new Map(data.decisions.map((decision) => [decision.key, decision]));

function remember(key, ruling, reason) {
  const known = data.findings.find((finding) => finding.key === key);
  if (ruling) decisions.set(key, { key, ruling, reason, finding: known ? known.message : "" });
  else decisions.delete(key);
}

function storeLocally() {
  const reached = new Set([...decisions.keys(), ...data.decisions.map((decision) => decision.key)]);
  const kept = [...reached].map((key) => decisions.get(key) ?? { key, ruling: null });
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    say("This browser keeps nothing for this page: save the decisions before you close it.");
  }
}

function accept(entries) {
  const sound = (entry) => typeof entry?.key === "string" && (entry.ruling === null || entry.ruling in RULINGS);
  const taken = Array.isArray(entries) ? entries.filter(sound) : [];
  for (const entry of taken) remember(entry.key, entry.ruling, String(entry.reason ?? ""));
  return taken.length;
}

function show(card) {
  const decision = decisions.get(card.dataset.key);
  const settled = Boolean(decision) && decision.ruling !== "confirmed";
  const label = decision ? RULINGS[decision.ruling] + (decision.reason ? `: ${decision.reason}` : "") : "";
  card.classList.toggle("is-settled", settled);
  $(".ruling", card).textContent = label;
  $(".ruling", card).hidden = !label;
  for (const button of $$("[data-ruling]", card)) {
    button.setAttribute("aria-pressed", String(button.dataset.ruling === decision?.ruling));
  }
  if (document.activeElement !== $(".reason", card)) $(".reason", card).value = decision?.reason ?? "";
}

function tally() {
  const onPage = $$(".finding").map((card) => decisions.get(card.dataset.key)?.ruling);
  const counts = Object.entries(RULINGS).map(([ruling, word]) => [onPage.filter((one) => one === ruling).length, word]);
  const words = counts.filter(([count]) => count).map(([count, word]) => `${count} ${word.toLowerCase()}`);
  $("#tally").textContent = words.join(", ");
}

function decide(card, ruling) {
  const now = decisions.get(card.dataset.key)?.ruling;
  remember(card.dataset.key, ruling === now ? null : ruling, $(".reason", card).value.trim());
  storeLocally();
  for (const other of $$(".finding")) if (other.dataset.key === card.dataset.key) show(other);
  tally();
  say($(".ruling", card).textContent || "The decision was taken back.");
}

async function copy(card) {
  const words = data.findings.find((finding) => finding.key === card.dataset.key).markdown;
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const area = document.createElement("textarea");
    area.value = words;
    card.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  say("The finding was copied as Markdown.");
}

function save() {
  const kept = [...decisions.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  const words = JSON.stringify({ schema_version: 1, decisions: kept }, null, 2) + "\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words], { type: "application/json" }));
  link.download = "decisions.json";
  link.click();
  URL.revokeObjectURL(link.href);
  say(`${kept.length} decisions saved.`);
}

async function load(file) {
  let taken = 0;
  try {
    taken = accept(JSON.parse(await file.text()).decisions);
  } catch {
    return say(`${file.name} holds no decisions.`);
  }
  storeLocally();
  for (const card of $$(".finding")) show(card);
  tally();
  say(`${taken} decisions loaded.`);
}

for (const card of $$(".finding")) {
  card.append($("#review").content.cloneNode(true));
  $(".reason", card).addEventListener("change", () => {
    const decision = decisions.get(card.dataset.key);
    if (!decision) return;
    remember(card.dataset.key, decision.ruling, $(".reason", card).value.trim());
    storeLocally();
    show(card);
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest(".review button");
  if (!button) return;
  const card = button.closest(".finding");
  if (button.dataset.ruling) decide(card, button.dataset.ruling);
  else copy(card);
});
$("#save").addEventListener("click", save);
$("#load").addEventListener("click", () => $("#load-file").click());
$("#load-file").addEventListener("change", (event) => {
  if (event.target.files.length) load(event.target.files[0]);
  event.target.value = "";
});

try {
  accept(JSON.parse(localStorage.getItem(STORE)));
} catch {
  say("");
}
for (const card of $$(".finding")) show(card);
tally();
