import {
  writeOutput
} from "./chunk-SOGG7RAQ.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  writeOutput
};
