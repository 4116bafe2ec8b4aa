import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  witnessText
} from "./chunk-O4OHIW26.js";
import {
  publicationTime
} from "./chunk-CKN7UVTL.js";
import {
  duration,
  elapsed
} from "./chunk-D5HWV5PU.js";

// src/report/source-line.ts
function sourceLine(candidate) {
  const { record } = candidate.sourceEvidence;
  const parts = [tagPart(candidate), manifestPart(candidate), filesPart(candidate)].filter((part) => part !== void 0);
  return record.kind === "not-asked" || parts.length === 0 ? void 0 : parts.join("; ");
}
function tagPart(candidate) {
  const { record } = candidate.sourceEvidence;
  const tag = record.kind === "known" && record.value.tag.kind === "known" ? record.value.tag.value : void 0;
  const published = publicationTime(candidate);
  const before = tag?.taggedAt === void 0 || published === void 0 ? void 0 : elapsed(tag.taggedAt, published.at);
  if (record.kind !== "known" || tag?.stated.kind !== "known" || !["same", "placeholder"].includes(tag.stated.value.kind))
    return witnessText(candidate);
  const { stated } = tag;
  const made = before === void 0 ? "" : `, ${duration(Math.abs(before))} ${before < 0 ? "after" : "before"} the publish`;
  const version = stated.value.kind === "placeholder" ? ` (its commit says ${stated.value.version ?? "no version"})` : "";
  return `tag ${tag.name} in ${record.value.repository.fullName}${made}${version}`;
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
  sourceLine
};
