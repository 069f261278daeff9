export { crc32 } from '../../grids/zip/crc32';
