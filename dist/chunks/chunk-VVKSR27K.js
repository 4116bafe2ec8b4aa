import {
  tagTroubleOf,
  witnessText
} from "./chunk-KSEUSSZG.js";
import {
  c27_publicationTime as publicationTime
} from "./shared-E04875EB.js";
import {
  c20_duration as duration,
  c20_elapsed as elapsed
} from "./shared-E04875EB.js";

// src/report/trust-line.ts
var SOURCES = {
  tuf: "Sigstore root by TUF",
  embedded: "Sigstore root embedded in this release",
  file: "trusted root from a file"
};
function trustLine({ trust, evaluatedAt }) {
  if (trust === void 0) return "";
  const age = trust.asOf === void 0 ? "" : `, ${duration(Date.parse(evaluatedAt) - Date.parse(trust.asOf))} old`;
  return `${SOURCES[trust.kind]}${age}${trust.note === void 0 ? "" : ` (${trust.note})`}`;
}

// src/report/source-line.ts
function sourceLine(candidate) {
  const { record } = candidate.sourceEvidence;
  const parts = [tagPart(candidate), manifestPart(candidate), filesPart(candidate)].filter((part) => part !== void 0);
  return record.kind === "not-asked" || parts.length === 0 ? void 0 : parts.join("; ");
}
function tagPart(candidate) {
  const { record } = candidate.sourceEvidence;
  const tag = record.kind === "known" && record.value.tag.kind === "known" ? record.value.tag.value : void 0;
  if (record.kind !== "known" || tag?.stated.kind !== "known" || !["same", "placeholder"].includes(tag.stated.value.kind))
    return witnessText(candidate);
  const { stated } = tag;
  const version = stated.value.kind === "placeholder" ? ` (its commit says ${stated.value.version ?? "no version"})` : "";
  return `tag ${tag.name} in ${record.value.repository.fullName}${made(tag, candidate)}${version}${doubt(tag, candidate)}`;
}
function made({ taggedAt }, candidate) {
  const published = publicationTime(candidate);
  const before = taggedAt === void 0 || published === void 0 ? void 0 : elapsed(taggedAt, published.at);
  return before === void 0 ? "" : `, ${duration(Math.abs(before))} ${before < 0 ? "after" : "before"} the publish`;
}
function doubt(tag, candidate) {
  const trouble = tagTroubleOf(tag, candidate);
  return trouble === void 0 ? "" : ` (${trouble.kind === "not" ? "no witness" : "its word is not known"}: it ${trouble.why})`;
}
function manifestPart({ sourceEvidence: { record } }) {
  if (record.kind !== "known" || record.value.manifest.kind !== "known") return void 0;
  return record.value.manifest.value.excess.length === 0 ? "manifest agrees" : "manifest says something else";
}
function filesPart({ sourceEvidence: { record } }) {
  if (record.kind !== "known" || record.value.files.kind !== "known") return void 0;
  const { same, total } = record.value.files.value;
  return `${same} of ${total} files are in the commit`;
}

export {
  sourceLine,
  trustLine
};
