import {
  readTarball
} from "./chunk-O5WJGNZS.js";
import "./chunk-RVKGOXNF.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  readTarball
};
