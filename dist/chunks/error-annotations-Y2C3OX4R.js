import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c25_errorAnnotations as errorAnnotations,
  c25_errorSummary as errorSummary
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  errorAnnotations,
  errorSummary
};
