import {
  c4_errorAnnotations as errorAnnotations,
  c4_errorSummary as errorSummary
} from "./shared-D014439A.js";
import {
  c81_gateErrorText as gateErrorText
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import {
  c74_visible as visible
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";

// src/action/failure.ts
var MESSAGE_LIMIT = 1e3;
async function sayFailure(error, toolkit, policyFile, isWarned = false) {
  if (isWarned) toolkit.log("Warn mode, nothing is blocked: nothing could be judged.");
  toolkit.log(gateErrorText(error, { color: false }).trimEnd());
  const level = isWarned ? "warning" : "error";
  for (const annotation of errorAnnotations(error, policyFile)) await toolkit.annotate({ ...annotation, level });
  const outputs = {
    conclusion: "fail",
    summary: visible(error.message, MESSAGE_LIMIT),
    unauthorized: "",
    undetermined: "",
    blocked: "",
    report: "",
    "ready-at": ""
  };
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value);
  await toolkit.summarize(errorSummary(error, isWarned));
}
export {
  sayFailure
};
