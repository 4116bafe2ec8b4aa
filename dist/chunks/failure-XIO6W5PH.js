import {
  c26_errorAnnotations as errorAnnotations,
  c26_errorSummary as errorSummary
} from "./shared-E04875EB.js";
import {
  c83_gateErrorText as gateErrorText
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c74_visible as visible
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

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
