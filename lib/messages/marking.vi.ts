/** Words of a marked copy, in Vietnamese. */
export const markingVi = {
  sheet: {
    title: 'Kiểm tra',
    intro: 'Các chỗ lệch hoặc đáng ngờ. Ô có ghi chú và tô màu trong các trang; bấm địa chỉ ô để tới đó.',
    none: 'Không thấy chỗ lệch nào trong các quan hệ đã kiểm được.',
    heads: ['Kết luận', 'Trang', 'Ô', 'Nội dung'] as readonly [string, string, string, string],
  },
  lostLead: (o: { kind: string }) =>
    `Bản sao mới từ tệp ${o.kind}: chỉ có giá trị, định dạng số, ô gộp, dòng cột ẩn và kết quả kiểm tra.`,
  lostParts:
    'Không có trong bản này: công thức, biểu đồ, hình, ghi chú cũ, bảng tổng hợp (pivot), macro, màu và khung của tệp gốc.',
};

export type MarkingMessages = typeof markingVi;
