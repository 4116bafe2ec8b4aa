import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/candidate.ts
function publicationTime(candidate) {
  const { evidence, packument, change } = candidate;
  if (evidence.kind === "verified") return { at: evidence.publishSignedAt ?? evidence.signedAt, basis: "signed" };
  if (packument.kind !== "known") return void 0;
  const at = packument.value.versions.get(change.after.version)?.publishedAt ?? packument.value.times.get(change.after.version);
  return at === void 0 ? void 0 : { at, basis: "claimed" };
}
function claimsOf(packument, version) {
  return packument.kind === "known" ? packument.value.versions.get(version) : void 0;
}

export {
  publicationTime,
  claimsOf
};
