import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  gateErrorText
} from "./chunk-BADPM42O.js";
import {
  errorAnnotations,
  errorSummary
} from "./chunk-66KP7VFB.js";
import "./chunk-R7KSI226.js";
import "./chunk-UVZPWE6D.js";
import "./chunk-V6F4PORX.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";

// src/action/failure.ts
async function sayFailure(error, toolkit, policyFile) {
  toolkit.log(gateErrorText(error, { color: false }).trimEnd());
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level: "error" });
  const outputs = { conclusion: "fail", unauthorized: "", undetermined: "", report: "", "ready-at": "" };
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value);
  await toolkit.summarize(errorSummary(error));
}
export {
  sayFailure
};
