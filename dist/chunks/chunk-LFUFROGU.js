import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/subject.ts
var NO_OCCASION = { repository: void 0, pullRequest: void 0, event: void 0, run: void 0 };
var UNKNOWN_SUBJECT = { ...NO_OCCASION, base: void 0, head: void 0 };
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/;
var isRepositoryName = (text) => REPOSITORY.test(text);

export {
  NO_OCCASION,
  UNKNOWN_SUBJECT,
  isRepositoryName
};
