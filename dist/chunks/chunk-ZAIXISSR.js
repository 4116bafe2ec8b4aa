import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/standing.ts
function expectedPublisher(standing) {
  switch (standing.kind) {
    case "published":
    case "mismatched":
    case "unproven":
      return standing.entry.publisher;
    case "unlisted":
    case "denied":
    case "uncovered":
    case "unattested":
      return void 0;
  }
}
function standingEntry(standing) {
  return standing.kind === "unlisted" || standing.kind === "uncovered" ? void 0 : standing.entry;
}

export {
  expectedPublisher,
  standingEntry
};
