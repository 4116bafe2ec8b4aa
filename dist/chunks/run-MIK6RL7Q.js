import {
  run
} from "./chunk-MBUNLWCB.js";
import "./chunk-T3QPLMW6.js";
import "./chunk-6SUXLZ5L.js";
import "./shared-D014439A.js";
import "./chunk-TLGFELPE.js";
import "./chunk-A4PEWJN6.js";
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
export {
  run
};
