import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whereLinesGo
} from "./chunk-RSKTQLRE.js";
import {
  visible
} from "./chunk-TBENTHXA.js";

// src/report/json-value.ts
var orNull = (value) => value ?? null;

// src/report/json-remedies.ts
var SENTENCE_LIMIT = 4e3;
var jsonRemedies = (remedies) => remedies.map(({ kind, title, text, until, lifts, patch }) => ({
  kind,
  title: visible(title, SENTENCE_LIMIT),
  text: visible(patch === void 0 ? text : `${text} ${whereLinesGo(patch.file)}`, SENTENCE_LIMIT),
  until: orNull(until),
  lifts: [...lifts],
  patch: patch === void 0 ? null : { file: patch.file, yaml: patch.yaml, diff: patch.diff }
}));

export {
  orNull,
  jsonRemedies
};
