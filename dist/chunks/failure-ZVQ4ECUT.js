import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  errorAnnotations,
  errorSummary
} from "./chunk-BYE5R2TP.js";
import {
  gateErrorText
} from "./chunk-KWBT7YLH.js";
import "./chunk-G6KATKRR.js";
import "./chunk-IXX25N7W.js";
import "./chunk-TY4WWVDQ.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/action/failure.ts
async function sayFailure(error, toolkit, policyFile) {
  toolkit.log(gateErrorText(error, { color: false }).trimEnd());
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level: "error" });
  const outputs = { conclusion: "fail", unauthorized: "", undetermined: "", blocked: "", report: "", "ready-at": "" };
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value);
  await toolkit.summarize(errorSummary(error));
}
export {
  sayFailure
};
