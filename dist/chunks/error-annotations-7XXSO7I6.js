import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  errorAnnotations,
  errorSummary
} from "./chunk-R6FK5LH4.js";
import "./chunk-R7KSI226.js";
import "./chunk-RBY5WEAX.js";
import "./chunk-V6F4PORX.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";
export {
  errorAnnotations,
  errorSummary
};
