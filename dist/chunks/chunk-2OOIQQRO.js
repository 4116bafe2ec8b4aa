import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/answer.ts
var known = (value) => ({ kind: "known", value });
var absent = { kind: "absent" };
var notAsked = { kind: "not-asked" };
var unavailable = (code, detail, more = {}) => ({
  kind: "unavailable",
  code,
  detail,
  ...more
});

export {
  known,
  absent,
  notAsked,
  unavailable
};
