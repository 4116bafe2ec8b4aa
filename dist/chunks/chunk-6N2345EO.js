import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_OCCASION
} from "./chunk-LFUFROGU.js";

// src/line/subject.ts
function subjectOf({ occasion = NO_OCCASION, base, head }) {
  return { ...occasion, base: base.commit, head: head.commit };
}

export {
  subjectOf
};
