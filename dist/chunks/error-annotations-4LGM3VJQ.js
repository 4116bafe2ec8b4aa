import {
  c80_errorAnnotations as errorAnnotations,
  c80_errorSummary as errorSummary
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  errorAnnotations,
  errorSummary
};
