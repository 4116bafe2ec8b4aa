import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/ecosystem.ts
var ECOSYSTEM_IDS = ["npm", "actions"];
var ecosystemIdOf = (name) => ECOSYSTEM_IDS.find((id) => name.slice(0, id.length + 1) === `${id}:`) ?? "npm";

export {
  ECOSYSTEM_IDS,
  ecosystemIdOf
};
