import {
  run
} from "./chunk-MOM3KMII.js";
import "./chunk-T3QPLMW6.js";
import "./chunk-TIUCNY2P.js";
import "./shared-D014439A.js";
import "./chunk-AEHWCMIS.js";
import "./chunk-JOPNITSO.js";
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
