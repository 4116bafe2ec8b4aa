import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
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
export {
  errorAnnotations,
  errorSummary
};
