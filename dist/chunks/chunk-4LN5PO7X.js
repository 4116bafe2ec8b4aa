import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/change.ts
function lockedBefore(change) {
  switch (change.kind) {
    case "added":
      return [];
    case "updated":
      return change.before;
    case "re-resolved":
      return [change.before];
  }
}

export {
  lockedBefore
};
