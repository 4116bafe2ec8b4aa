import {
  readTarball
} from "./chunk-O5WJGNZS.js";
import "./chunk-RVKGOXNF.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  readTarball
};
