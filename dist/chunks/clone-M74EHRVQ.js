import {
  belowRoot,
  isRepository,
  remoteDefault,
  workTree
} from "./chunk-UQ6YBSWP.js";
import "./shared-E04875EB.js";
import "./chunk-6GJQ3LXT.js";
import "./chunk-4BSTT5ZB.js";
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
export {
  belowRoot,
  isRepository,
  remoteDefault,
  workTree
};
