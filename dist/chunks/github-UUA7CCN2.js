import {
  createGitHub
} from "./chunk-PXI5KJFO.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-K2XDQSBJ.js";
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
  createGitHub
};
