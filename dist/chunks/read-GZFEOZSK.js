import {
  readTarball
} from "./chunk-VU3KDKA7.js";
import "./chunk-AR6O3MZH.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  readTarball
};
