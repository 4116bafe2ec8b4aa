import {
  writeOutput
} from "./chunk-SOGG7RAQ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  writeOutput
};
