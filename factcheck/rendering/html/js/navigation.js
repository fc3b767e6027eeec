// Keys (j, k, /, ?), the way to a place that a folded part hides, and the line that tells what has happened.
"use strict";

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

document.documentElement.classList.add("js");

function say(words) {
  $("#status").textContent = words;
}

function visible(element) {
  return !element.closest("[hidden]") && element.getClientRects().length > 0;
}

function reveal(element) {
  for (let part = element.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  element.hidden = false;
}

function step(forward) {
  const cards = $$(".finding").filter(visible);
  const at = cards.indexOf(document.activeElement.closest(".finding"));
  const next = cards[at < 0 ? (forward ? 0 : cards.length - 1) : at + (forward ? 1 : -1)];
  if (!next) return say(forward ? "That was the last finding." : "That was the first finding.");
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
}

const KEYS = {
  j: () => step(true),
  k: () => step(false),
  "/": () => $("#filter").focus(),
  "?": () => $("#help").showModal(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, textarea, select") || $("#help").open;
  if (event.key === "Escape" && event.target.id === "filter") event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in KEYS)) return;
  event.preventDefault();
  KEYS[event.key]();
});

function arrive() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  reveal(target);
  target.scrollIntoView({ block: target.matches(".finding, section, .text") ? "start" : "center" });
}

window.addEventListener("hashchange", arrive);
for (const part of $$(".js-only")) part.hidden = false;
$("#help-open").addEventListener("click", () => $("#help").showModal());
if (location.hash) arrive();
