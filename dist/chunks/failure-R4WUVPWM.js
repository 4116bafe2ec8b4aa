import {
  c31_errorAnnotations as errorAnnotations,
  c31_errorSummary as errorSummary
} from "./shared-5DF5E1EE.js";
import {
  c78_gateErrorText as gateErrorText
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

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
