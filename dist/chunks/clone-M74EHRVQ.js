import {
  belowRoot,
  isRepository,
  remoteDefault,
  workTree
} from "./chunk-UQ6YBSWP.js";
import "./shared-D014439A.js";
import "./chunk-6GJQ3LXT.js";
import "./chunk-4BSTT5ZB.js";
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
export {
  belowRoot,
  isRepository,
  remoteDefault,
  workTree
};
