import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/weighing/publication.ts
function publicationTime(candidate) {
  const { evidence, packument, change, pin } = candidate;
  if (pin?.kind === "known") return pin.value.dated.kind === "known" ? { at: pin.value.dated.value.at, basis: "claimed" } : void 0;
  if (evidence.kind === "verified") return { at: evidence.publishSignedAt ?? evidence.signedAt, basis: "signed" };
  if (packument.kind !== "known") return void 0;
  const at = packument.value.versions.get(change.after.version)?.publishedAt ?? packument.value.times.get(change.after.version);
  return at === void 0 ? void 0 : { at, basis: "claimed" };
}

export {
  publicationTime
};
