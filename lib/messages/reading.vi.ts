/** What is doubtful about a reading of running text, and what could not be read of a document, in Vietnamese. */
export const readingVi = {
  warnings: {
    'no-subject': 'Không rõ văn bản nói về tỉnh nào: hãy cho biết tỉnh, hoặc sửa từng số liệu.',
    'english-text':
      'Văn bản bằng tiếng Anh: các cách nói thường gặp đọc được, nhưng kém chắc chắn hơn tiếng Việt. Hãy xem lại các con số, hoặc dùng bản tiếng Việt.',
    caption: 'Số nằm trong chú thích ảnh.',
    distributed: 'Một con số được nói cho nhiều kỳ: mỗi kỳ là một số liệu.',
    'unit-left-out': 'Đơn vị không in cạnh số, lấy theo số bên cạnh hoặc theo bậc số.',
    'read-by-arithmetic': 'Dấu phân cách được hiểu theo các số bên cạnh: cách hiểu kia không khớp phép tính.',
    role: 'Từ ngữ cho phép hiểu số này theo vai trò khác.',
    'no-text': 'Tài liệu không có chữ (có thể là bản quét): hãy dùng bản có chữ hoặc nhận dạng chữ trước.',
    'page-without-text': 'Có trang không có chữ (có thể là bản quét) nên không đọc được.',
    'legacy-letters': 'Chữ của phông cũ (TCVN3 hoặc VNI) đã được đổi sang Unicode: nên xem lại vài từ.',
    'text-cut': 'Văn bản quá dài, phần cuối không được đọc.',
    'encoding-guessed': 'Bảng mã được đoán theo chữ: nên xem lại vài từ.',
    'letters-lost': 'Một số chữ đã mất trong tệp gốc, nay là dấu hỏi.',
  },
  faults: {
    damaged: (o: { kind: string }) => `Không mở được tệp: nội dung không phải là tài liệu .${o.kind} hợp lệ.`,
    encrypted: (o: { kind: string }) => `Tệp .${o.kind} có mật khẩu: hãy bỏ mật khẩu rồi đọc lại.`,
    'too-large': (o: { kind: string }) => `Tệp .${o.kind} lớn quá 100 MB nên không được mở.`,
  },
};

export type ReadingMessages = typeof readingVi;
