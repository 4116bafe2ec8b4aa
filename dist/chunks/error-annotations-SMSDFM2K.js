import {
  c32_errorAnnotations as errorAnnotations,
  c32_errorSummary as errorSummary
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  errorAnnotations,
  errorSummary
};
