import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c4_errorAnnotations as errorAnnotations,
  c4_errorSummary as errorSummary
} from "./shared-B2A01CC1.js";
import {
  c32_gateErrorText as gateErrorText
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

// src/action/failure.ts
async function sayFailure(error, toolkit, policyFile, isWarned = false) {
  if (isWarned) toolkit.log("Warn mode, nothing is blocked: nothing could be judged.");
  toolkit.log(gateErrorText(error, { color: false }).trimEnd());
  const level = isWarned ? "warning" : "error";
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level });
  const outputs = { conclusion: "fail", unauthorized: "", undetermined: "", blocked: "", report: "", "ready-at": "" };
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value);
  await toolkit.summarize(errorSummary(error, isWarned));
}
export {
  sayFailure
};
