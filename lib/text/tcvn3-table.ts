/**
 * TCVN 5712-3 (fonts .VnTime, .VnArial …): the letters at bytes 0xA1 to 0xFE, a space where the standard has none.
 * Capitals with a tone have no place: the fonts whose name ends in H draw the small ones as capitals.
 */
export const TCVN3_FIRST = 0xa1;
export const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
