import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  duration
} from "./chunk-D5HWV5PU.js";

// src/report/describe-pin.ts
function pinLine({ change, pin, now }) {
  const { source } = change.after;
  if (source.kind !== "pin") return void 0;
  if (source.pin.commit === void 0) return `by the tag or branch ${source.pin.ref ?? ""}, not pinned`;
  if (pin.kind !== "known") return "not known to GitHub";
  const record = pin.value;
  const parts = [placeOf(record.belongs), record.tag === void 0 ? "no tag" : `tag ${record.tag}`, released(record, now)];
  return `${parts.filter((part) => part !== "").join(", ")} (GitHub)`;
}
function placeOf(belongs) {
  if (belongs.kind !== "known") return "branches not known";
  return PLACES[belongs.value.kind] + (belongs.value.kind === "branch" ? belongs.value.branch : "");
}
var PLACES = {
  branch: "on branch ",
  "detached-release": "released beside its branch",
  "immutable-release": "on no branch, immutable release",
  no: "on no branch"
};
function released({ dated, release }, now) {
  if (dated.kind !== "known") return "age unknown";
  const age = duration(Date.parse(now) - Date.parse(dated.value.at));
  const author = release.kind === "known" ? release.value.author : void 0;
  const what = { release: "released", tag: "tagged", commit: "committed" }[dated.value.basis];
  return `${what} ${age} ago${author === void 0 ? "" : ` by ${author}`}`;
}

export {
  pinLine
};
