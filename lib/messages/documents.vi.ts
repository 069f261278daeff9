import type { DocumentFaultCode } from '../reading/documents/document';

/** Why a document cannot be read, in Vietnamese: what is wrong and what to do. */
export const documentsVi = {
  faults: {
    damaged: 'văn bản hỏng hoặc chưa tải xong. Hãy mở và lưu lại, hoặc tải lại.',
    encrypted: 'văn bản có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
    'too-large': 'văn bản lớn quá giới hạn. Hãy tách thành nhiều tệp.',
  } satisfies Record<DocumentFaultCode, string>,
  noText: 'văn bản không có chữ (bản quét thành ảnh). Cần bản gốc .docx, hoặc nhận dạng chữ trước.',
};

export type DocumentMessages = typeof documentsVi;
