/** Passages written for these tests, with what a reader finds in them: literal, indicator, role, period, province, and the literal that it qualifies. */
export interface Passage {
  readonly date: string;
  readonly text: string;
  readonly figures: readonly (readonly [string, string, string, string, string, string?])[];
}

export const PASSAGES: readonly Passage[] = [
  {
    date: '2024-01-10',
    text: "Hai Duong's state budget revenue reached VND21.5 trillion in 2023, equal to 104.2% of the estimate, up 6.6% year on year.",
    figures: [
      ['VND21.5 trillion', 'state_budget_revenue', 'level', '2023', 'Hải Dương'],
      ['104.2%', 'state_budget_revenue', 'pct_of_plan', '2023', 'Hải Dương', 'VND21.5 trillion'],
      ['6.6%', 'state_budget_revenue', 'growth_yoy', '2023', 'Hải Dương', 'VND21.5 trillion'],
    ],
  },
  {
    date: '2024-01-10',
    text: 'In 2023, the GRDP of Bac Giang province grew 13.45%, of which industry and construction expanded by 17.2% and services rose 6.9%.',
    figures: [
      ['13.45%', 'grdp', 'growth_yoy', '2023', 'Bắc Giang'],
      ['17.2%', 'industry_construction_va', 'growth_yoy', '2023', 'Bắc Giang', '*'],
      ['6.9%', 'services_va', 'growth_yoy', '2023', 'Bắc Giang', '*'],
    ],
  },
  {
    date: '2023-10-05',
    text: 'Export turnover of Tay Ninh is estimated at nearly US$2.1 billion in the first nine months of 2023, down 5.2% compared to the same period last year, while imports fell 8.4% to $1.7 billion.',
    figures: [
      ['US$2.1 billion', 'exports', 'level', '2023-9M', 'Tây Ninh'],
      ['5.2%', 'exports', 'growth_yoy', '2023-9M', 'Tây Ninh', 'US$2.1 billion'],
      ['8.4%', 'imports', 'growth_yoy', '2023-9M', 'Tây Ninh', '$1.7 billion'],
      ['$1.7 billion', 'imports', 'level', '2023-9M', 'Tây Ninh'],
    ],
  },
  {
    date: '2023-11-20',
    text: 'As of 15 November 2023, the province of Long An had attracted 54 new FDI projects with total registered capital of $1.2 billion, 2.3 times higher than the same period last year.',
    figures: [
      ['54', 'fdi_new_projects', 'level', '2023-11-15', 'Long An'],
      ['$1.2 billion', 'fdi_registered_capital', 'level', '2023-11-15', 'Long An', '*'],
      ['2.3 times', 'fdi_registered_capital', 'times_yoy', '2023-11-15', 'Long An', '$1.2 billion'],
    ],
  },
  {
    date: '2024-01-15',
    text: 'The poverty rate of Ha Giang fell to 22.1% at the end of 2023, down 4.0 percentage points from 2022. Per capita income is estimated at VND34.8 million.',
    figures: [
      ['22.1%', 'poverty_rate', 'level', '2023-12-31', 'Hà Giang'],
      ['4.0 percentage points', 'poverty_rate', 'change_abs', '2023-12-31', 'Hà Giang', '22.1%'],
      ['VND34.8 million', 'income_per_capita', 'level', '2023', 'Hà Giang'],
    ],
  },
  {
    date: '2023-07-01',
    text: 'In the first half of 2023, Ninh Thuan welcomed 1.8 million visitors, including 25,300 international visitors, earning VND2.1 trillion in tourism revenue, up 18.5% year on year.',
    figures: [
      ['1.8 million visitors', 'visitors', 'level', '2023-6M', 'Ninh Thuận'],
      ['25,300', 'international_visitors', 'count_of_which', '2023-6M', 'Ninh Thuận', '1.8 million visitors'],
      ['VND2.1 trillion', 'tourism_revenue', 'level', '2023-6M', 'Ninh Thuận'],
      ['18.5%', 'tourism_revenue', 'growth_yoy', '2023-6M', 'Ninh Thuận', 'VND2.1 trillion'],
    ],
  },
  {
    date: '2024-02-01',
    text: 'In 2024, Quang Nam province targets GRDP growth of 7.5-8% and state budget revenue of over VND23.6 trillion.',
    figures: [
      ['7.5-8%', 'grdp', 'growth_yoy', '2024', 'Quảng Nam'],
      ['VND23.6 trillion', 'state_budget_revenue', 'level', '2024', 'Quảng Nam'],
    ],
  },
  {
    date: '2023-10-01',
    text: 'The index of industrial production (IIP) of Phu Tho increased by 9.8% in September compared to the previous month and 12.3% against the same period last year.',
    figures: [
      ['9.8%', 'iip', 'growth_prev', '2023-09', 'Phú Thọ'],
      ['12.3%', 'iip', 'growth_yoy', '2023-09', 'Phú Thọ'],
    ],
  },
  {
    date: '2023-10-01',
    text: 'Domestic revenue and revenue from import-export activities were VND8.4 trillion and VND1.9 trillion, up 4.1% and down 12%, respectively, in the first nine months of 2023 in Nam Dinh.',
    figures: [
      ['VND8.4 trillion', 'domestic_revenue', 'level', '2023-9M', 'Nam Định'],
      ['VND1.9 trillion', 'customs_revenue', 'level', '2023-9M', 'Nam Định'],
      ['4.1%', 'domestic_revenue', 'growth_yoy', '2023-9M', 'Nam Định', 'VND8.4 trillion'],
      ['12%', 'customs_revenue', 'growth_yoy', '2023-9M', 'Nam Định', 'VND1.9 trillion'],
    ],
  },
  {
    date: '2024-01-03',
    text: 'Can Tho: In 2023 total retail sales of goods and services reached VND120,450 billion, exceeding the plan by 2.5% and up 12.4% compared to 2022. Retail sales of goods alone reached VND85,300 billion, accounting for 70.8% of the total.',
    figures: [
      ['VND120,450 billion', 'retail_services', 'level', '2023', 'Cần Thơ'],
      ['2.5%', 'retail_services', 'exceeds_plan_pct', '2023', 'Cần Thơ', 'VND120,450 billion'],
      ['12.4%', 'retail_services', 'growth_yoy', '2023', 'Cần Thơ', 'VND120,450 billion'],
      ['VND85,300 billion', 'retail_sales', 'level', '2023', 'Cần Thơ'],
      ['70.8%', 'retail_sales', 'share', '2023', 'Cần Thơ', 'VND85,300 billion'],
    ],
  },
  {
    date: '2023-12-29',
    text: 'Under Decision No. 1234/QD-UBND dated 15 March 2023, Article 5, the hotline is 0220 3853 333. The province of Thai Binh has 8 districts and 260 communes.',
    figures: [],
  },
  {
    date: '2023-12-29',
    text: 'Nearly 1,850 new enterprises were established in Thanh Hoa in the first 11 months of 2023 with a combined registered capital of VND16.2 trillion, down 8.5% in number and up 3.1% in capital year on year.',
    figures: [
      ['1,850 new enterprises', 'new_enterprises', 'level', '2023-11M', 'Thanh Hóa'],
      ['VND16.2 trillion', 'new_enterprise_capital', 'level', '2023-11M', 'Thanh Hóa', '*'],
      ['8.5%', 'new_enterprises', 'growth_yoy', '2023-11M', 'Thanh Hóa', '*'],
      ['3.1%', 'new_enterprise_capital', 'growth_yoy', '2023-11M', 'Thanh Hóa', 'VND16.2 trillion'],
    ],
  },
  {
    date: '2024-07-05',
    text: 'Public investment disbursement in Gia Lai reached VND1,520 billion by the end of June 2024, equivalent to 38.2% of the plan assigned by the Prime Minister.',
    figures: [
      ['VND1,520 billion', 'public_investment_disbursement', 'level', '2024-06-30', 'Gia Lai'],
      ['38.2%', 'public_investment_disbursement', 'pct_of_plan', '2024-06-30', 'Gia Lai', 'VND1,520 billion'],
    ],
  },
  {
    date: '2024-07-05',
    text: 'Outstanding credit in Dak Lak stood at VND158,900 billion as of 30 June 2024, up 3.2% from the end of 2023. Bad debt accounted for 1.4% of the total.',
    figures: [
      ['VND158,900 billion', 'outstanding_credit', 'level', '2024-06-30', 'Đắk Lắk'],
      ['3.2%', 'outstanding_credit', 'growth_prev', '2024-06-30', 'Đắk Lắk', 'VND158,900 billion'],
      ['1.4%', 'bad_debt', 'share', '2024-06-30', 'Đắk Lắk', '*'],
    ],
  },
  {
    date: '2022-12-30',
    text: 'GRDP per capita of Vinh Phuc reached VND127.6 million in 2022, up VND9.3 million over 2021. The economic scale is put at VND153.1 trillion.',
    figures: [
      ['VND127.6 million', 'grdp_per_capita', 'level', '2022', 'Vĩnh Phúc'],
      ['VND9.3 million', 'grdp_per_capita', 'change_abs', '2022', 'Vĩnh Phúc', 'VND127.6 million'],
      ['VND153.1 trillion', 'grdp_current', 'level', '2022', 'Vĩnh Phúc'],
    ],
  },
  {
    date: '2023-05-03',
    text: 'The consumer price index (CPI) in April 2023 rose 2.81% year on year in Hue, while the unemployment rate was 2.3%.',
    figures: [
      ['2.81%', 'cpi', 'growth_yoy', '2023-04', 'Thừa Thiên Huế'],
      ['2.3%', 'unemployment_rate', 'level', '2023-04', 'Thừa Thiên Huế'],
    ],
  },
  {
    date: '2023-12-25',
    text: 'In 2023 Soc Trang planted 330,000 ha of rice with an output of 2.1 million tonnes; 83 OCOP products were recognised and 62 communes met new-style rural area standards.',
    figures: [
      ['330,000 ha', 'rice_area', 'level', '2023', 'Sóc Trăng'],
      ['2.1 million tonnes', 'rice_output', 'level', '2023', 'Sóc Trăng'],
      ['83', 'ocop_products', 'level', '2023', 'Sóc Trăng'],
      ['62 communes', 'nrd_communes', 'level', '2023', 'Sóc Trăng'],
    ],
  },
  {
    date: '2024-01-20',
    text: "Hung Yen's industrial production index is forecast to rise by about 9% in 2024, compared with an estimated 10.2% in 2023. The budget revenue plan for 2024 is VND32.4 trillion.",
    figures: [
      ['9%', 'iip', 'growth_yoy', '2024', 'Hưng Yên'],
      ['10.2%', 'iip', 'growth_yoy', '2023', 'Hưng Yên'],
      ['VND32.4 trillion', 'state_budget_revenue', 'level', '2024', 'Hưng Yên'],
    ],
  },
  {
    date: '2023-10-10',
    text: 'Local budget expenditure of Yen Bai was VND9,870 billion in Q3/2023, of which development investment accounted for VND3,900 billion, or 39.5%.',
    figures: [
      ['VND9,870 billion', 'local_budget_expenditure', 'level', '2023-Q3', 'Yên Bái'],
      ['VND3,900 billion', 'development_expenditure', '*', '2023-Q3', 'Yên Bái', 'VND9,870 billion'],
      ['39.5%', 'development_expenditure', 'share', '2023-Q3', 'Yên Bái', 'VND3,900 billion'],
    ],
  },
  {
    date: '2024-04-02',
    text: 'First-quarter GRDP growth in Hai Phong was 9.32%, 0.5 percentage points higher than a year earlier; budget revenue hit VND30.2 trillion (up 22%).',
    figures: [
      ['9.32%', 'grdp', 'growth_yoy', '2024-3M', 'Hải Phòng'],
      ['0.5 percentage points', 'grdp', 'change_abs', '2024-3M', 'Hải Phòng', '9.32%'],
      ['VND30.2 trillion', 'state_budget_revenue', 'level', '2024-3M', 'Hải Phòng'],
      ['22%', 'state_budget_revenue', 'growth_yoy', '2024-3M', 'Hải Phòng', 'VND30.2 trillion'],
    ],
  },
  {
    date: '2021-01-05',
    text: "During 2016-2020, Lao Cai's GRDP grew by an average of 9.1% per year; total social investment capital reached VND170 trillion, 1.9 times as much as in the 2011-2015 period.",
    figures: [
      ['9.1%', 'grdp', 'growth_avg', '2016/2020', 'Lào Cai'],
      ['VND170 trillion', 'total_social_investment', 'level', '2016/2020', 'Lào Cai'],
      ['1.9 times', 'total_social_investment', 'times_base', '2016/2020', 'Lào Cai', 'VND170 trillion'],
    ],
  },
  {
    date: '2023-12-31',
    text: 'The trade deficit of Binh Phuoc widened to $320 million in 2023. Exports totalled $4.1 billion and imports $4.42 billion.',
    figures: [
      ['$320 million', 'trade_balance', 'balance', '2023', 'Bình Phước', '*'],
      ['$4.1 billion', 'exports', 'level', '2023', 'Bình Phước'],
      ['$4.42 billion', 'imports', 'level', '2023', 'Bình Phước'],
    ],
  },
  {
    date: '2023-06-30',
    text: 'From January to May 2023, Ca Mau exported seafood worth $410 million, down 22.6%. Aquatic output was at least 250,000 tonnes.',
    figures: [
      ['$410 million', 'exports', 'level', '2023-5M', 'Cà Mau'],
      ['22.6%', 'exports', 'growth_yoy', '2023-5M', 'Cà Mau', '$410 million'],
      ['250,000 tonnes', 'aquatic_output', 'level', '2023-5M', 'Cà Mau'],
    ],
  },
  {
    date: '2023-12-31',
    text: 'The rate of people covered by health insurance in Tra Vinh is 95.2%, and the province created jobs for 23,400 workers last year. Its PCI score of 68.25 points ranked it 8th nationwide.',
    figures: [
      ['95.2%', 'health_insurance_coverage', 'level', '*', 'Trà Vinh'],
      ['23,400 workers', 'jobs_created', 'level', '2022', 'Trà Vinh'],
      ['68.25 points', 'pci', 'level', '*', 'Trà Vinh'],
      ['8th', 'pci', 'rank', '*', 'Trà Vinh', '*'],
    ],
  },
  {
    date: '2023-12-31',
    text: 'Foreign direct investment disbursed in Bac Ninh this year is preliminarily put at $1.1 billion, contributing 12.5% to total social investment. The new tax collection reached 79,3% of the target.',
    figures: [
      ['$1.1 billion', 'fdi_disbursed', 'level', '2023', 'Bắc Ninh'],
      ['12.5%', 'fdi_disbursed', 'contribution', '2023', 'Bắc Ninh', '$1.1 billion'],
      ['79,3%', '*', 'pct_of_plan', '2023', 'Bắc Ninh', '*'],
    ],
  },
];
