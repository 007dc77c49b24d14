# Consent, item by item: the same words on the printed form (동의서) and beside the learner at the console.
# Each item has: title, items (what is collected), purpose, keep (how long), refuse (the right to refuse and what follows),
# withdrawn (what happens at once when it is withdrawn), ask (what the instructor reads aloud).

consent-basic-title = 개인정보 수집·이용
consent-basic-items = 이름, 수강 번호, 사는 자치구, 성별, 태어난 연대(예: 1950년대), 출석, 연습 기록, 화면을 편하게 하는 설정
consent-basic-purpose = 강좌 운영, 연습 진도 안내, 수료 판정, 교육 인원 집계
consent-basic-keep = 강좌가 끝난 뒤 정해진 날까지. 그날이 지나면 이름과 번호를 파기합니다.
consent-basic-refuse = 거부할 수 있습니다. 거부하면 수강 등록과 수료증 발급은 어렵지만, 손님으로 연습할 수는 있습니다.
consent-basic-ask = 이름과 출석, 연습 기록을 강좌가 끝난 뒤 정해진 날까지 적어 두어도 될까요?
consent-basic-withdrawn = 이름, 번호, 확인값, 설정을 곧바로 파기합니다. 되돌릴 수 없습니다.

consent-identity-title = 한 사람을 한 번만 세기 위한 확인
consent-identity-items = 생년월일과 전화번호. 되돌릴 수 없는 값으로 바꾼 뒤 원래 숫자는 곧바로 버립니다.
consent-identity-purpose = 여러 기관에서 배운 사람을 한 번만 세기
consent-identity-keep = 위 개인정보와 같은 날까지
consent-identity-refuse = 거부할 수 있습니다. 거부해도 수강과 수료에 불이익이 없습니다.
consent-identity-ask = 여러 곳에서 배우셔도 한 번만 세려고 생년월일과 전화번호를 알아볼 수 없는 값으로 바꾸어 두어도 될까요?
consent-identity-withdrawn = 확인값을 곧바로 지웁니다. 이미 센 수는 그대로입니다.

consent-sensitive-title = 민감정보(장애 여부) 수집·이용
consent-sensitive-items = 장애인 대상 과정에 해당하는지 여부. 장애의 종류는 적지 않습니다.
consent-sensitive-purpose = 대상별 교육 인원 집계
consent-sensitive-keep = 위 개인정보와 같은 날까지
consent-sensitive-refuse = 거부할 수 있습니다. 거부하면 대상을 '기타'로 세며, 수강과 수료에 불이익이 없습니다.
consent-sensitive-ask = 장애인 대상으로 세어도 될까요? 장애의 종류는 적지 않습니다.
consent-sensitive-withdrawn = 대상 구분을 곧바로 '기타'로 바꿉니다.

consent-passing-on-title = 제3자 제공(자치구·시)
consent-passing-on-items = 이름, 강좌 이름, 출석과 수료 여부
consent-passing-on-purpose = 받는 곳: 사업을 맡긴 자치구와 시. 목적: 사업 실적 확인
consent-passing-on-keep = 받는 곳에서 사업 정산을 마칠 때까지
consent-passing-on-refuse = 거부할 수 있습니다. 거부하면 이름 없이 인원수만 알리며, 수강과 수료에 불이익이 없습니다.
consent-passing-on-ask = 자치구와 시가 실적을 확인할 때 이름과 수료 여부를 보여 드려도 될까요?
consent-passing-on-withdrawn = 이제부터 이름이 든 명단에서 빠집니다. 이미 보낸 명단은 받은 곳에 삭제를 요청해 주세요.

consent-legal-name-title = 수료증에 적을 실명
consent-legal-name-items = 신분증에 적힌 이름. 평소 쓰는 이름과 다를 때만 적습니다.
consent-legal-name-purpose = 수료증과 확인서 발급, 다시 발급
consent-legal-name-keep = 위 개인정보와 같은 날까지
consent-legal-name-refuse = 거부할 수 있습니다. 거부하면 평소 쓰는 이름으로 수료증을 드립니다.
consent-legal-name-ask = 수료증에 신분증 이름을 적으려고 그 이름을 따로 적어 두어도 될까요?
consent-legal-name-withdrawn = 적어 둔 실명을 곧바로 파기합니다. 이미 받은 수료증은 그대로 쓸 수 있으나 같은 이름으로 다시 뽑을 수 없습니다.

consent-photographs-title = 사진 촬영과 이용
consent-photographs-items = 수업 사진과 영상
consent-photographs-purpose = 사업 보고와 누리집 소식
consent-photographs-keep = 찍은 날부터 1년
consent-photographs-refuse = 거부할 수 있습니다. 거부하면 찍지 않으며, 수강과 수료에 불이익이 없습니다.
consent-photographs-ask = 수업 모습을 찍어 보고서와 누리집에 써도 될까요?
consent-photographs-withdrawn = 이 사람이 나온 사진을 골라 지워 주세요. 사진은 이 프로그램에 들어 있지 않습니다.

consent-part-items = 항목
consent-part-purpose = 목적
consent-part-keep = 보유 기간
consent-part-refuse = 거부할 권리
consent-decision-none = 아직 묻지 않음
consent-decision-given = 동의
consent-decision-refused = 동의하지 않음
consent-decision-withdrawn = 거둠
consent-unknown-item = 그런 동의 항목이 없습니다: { $item }
consent-nothing-to-withdraw = 동의하지 않은 항목입니다. 거둘 것이 없습니다.
consent-already-destroyed = 이미 파기된 수강생입니다.
