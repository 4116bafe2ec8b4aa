import {
  conclude,
  decide
} from "./chunk-WYCXLCFS.js";
import "./chunk-R54I7WHW.js";
import "./shared-E04875EB.js";
import "./chunk-WKXF7SY6.js";
import "./chunk-JA3QCU3Z.js";
import "./chunk-YTOZTFXV.js";
import "./chunk-UTQ4DDFT.js";
import "./chunk-P4QUR335.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./chunk-K6U7SMI5.js";
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
import "./chunk-KSEUSSZG.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
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
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  conclude,
  decide
};
