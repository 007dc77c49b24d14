### 버스 시간표 자료(GTFS)에서 찾은 점. 자료를 만드는 이가 읽는다.

gtfs-severity-ERROR = 오류
gtfs-severity-WARNING = 주의
gtfs-severity-INFO = 참고

## 파일
gtfs-i_o_error = 파일을 열 수 없습니다 ({ $found }).
gtfs-unsafe_archive = 자료로 보기에는 위험한 파일입니다: { $found }
gtfs-invalid_input_files_in_subfolder = 파일이 압축 안의 폴더에 들어 있습니다. 폴더 없이 압축해 주세요.
gtfs-missing_required_file = 꼭 있어야 하는 파일이 없습니다: { $file }
gtfs-missing_recommended_file = 있으면 좋은 파일이 없습니다: { $file }
gtfs-missing_calendar_and_calendar_date_files = calendar.txt와 calendar_dates.txt 가운데 하나는 있어야 합니다.
gtfs-unknown_file = 형식에 없는 파일입니다: { $file }
gtfs-empty_file = 파일이 비어 있습니다.
gtfs-too_many_rows = 줄이 너무 많습니다 ({ $expected }).

## 글자와 칸
gtfs-invalid_character = UTF-8이 아닌 글자가 있습니다 ({ $found }). UTF-8로 저장해 주세요.
gtfs-csv_parsing_failed = 여기서부터 읽을 수 없습니다. 따옴표와 쉼표를 살펴봐 주세요 ({ $found }).
gtfs-empty_row = 빈 줄입니다.
gtfs-invalid_row_length = 칸이 { $found }개입니다. 첫 줄처럼 { $expected }개여야 합니다.
gtfs-empty_column_name = { $found }번째 칸에 이름이 없습니다.
gtfs-duplicated_column = 같은 이름의 칸이 두 번 있습니다: { $field }
gtfs-unknown_column = 형식에 없는 칸입니다: { $field }
gtfs-missing_required_column = 꼭 있어야 하는 칸이 없습니다: { $field }
gtfs-missing_recommended_column = 있으면 좋은 칸이 없습니다: { $field }
gtfs-missing_required_field = 값이 비어 있습니다: { $field }
gtfs-missing_recommended_field = 값이 있으면 좋습니다: { $field }
gtfs-new_line_in_value = 값 안에서 줄이 바뀝니다: '{ $found }'
gtfs-leading_or_trailing_whitespaces = 값 앞뒤에 빈칸이 있습니다: '{ $found }'
gtfs-non_ascii_or_non_printable_char = 식별자는 영어 글자와 숫자로 적는 것이 좋습니다: { $found }

## 값
gtfs-invalid_color = 색이 아닙니다: { $found } (예: 0052A4)
gtfs-invalid_currency = 통화 부호가 아닙니다: { $found }
gtfs-invalid_date = 날짜가 아닙니다: { $found } (예: 20240701)
gtfs-invalid_email = 전자우편 주소가 아닙니다: { $found }
gtfs-invalid_float = 수가 아닙니다: { $found }
gtfs-invalid_integer = 정수가 아닙니다: { $found }
gtfs-invalid_language_code = 언어 부호가 아닙니다: { $found } (예: ko)
gtfs-invalid_time = 시각이 아닙니다: { $found } (예: 08:05:00, 자정을 넘기면 25:10:00)
gtfs-invalid_timezone = 시간대 이름이 아닙니다: { $found } (예: Asia/Seoul)
gtfs-invalid_url = 인터넷 주소가 아닙니다: { $found }
gtfs-number_out_of_range = 범위를 벗어난 수입니다: { $found } ({ $expected })
gtfs-unexpected_enum_value = 정해진 값이 아닙니다: { $found }

## 서로 맞지 않는 것
gtfs-duplicate_key = { $expected }번째 줄과 같은 것이 또 있습니다: { $found }
gtfs-foreign_key_violation = '{ $found }'{ PARTICLE($found, "이/가") } { $expected }에 없습니다.
gtfs-inconsistent_agency_timezone = 운영 기관마다 시간대가 다릅니다: { $found }, { $expected }
gtfs-missing_stop_name = 정류소에 이름이 없습니다: { $found }
gtfs-stop_without_location = 정류소에 위치가 없습니다: { $found }
gtfs-point_near_origin = 위치가 위도 0, 경도 0 곁입니다: { $found }
gtfs-station_with_parent_station = 역은 다른 역에 속할 수 없습니다: { $found }
gtfs-location_without_parent_station = 출입구와 승강 위치에는 속한 역이 있어야 합니다: { $found }
gtfs-wrong_parent_location_type = 속할 수 없는 곳에 속해 있습니다: { $found }
gtfs-stop_without_stop_time = 서는 버스가 없는 정류소입니다: { $found }
gtfs-route_both_short_and_long_name_missing = 노선에 번호도 이름도 없습니다: { $found }
gtfs-route_short_name_too_long = 노선 번호가 너무 깁니다: { $found }
gtfs-duplicate_route_name = { $expected }번째 줄과 이름이 같은 노선입니다: { $found }
gtfs-route_color_contrast = 노선 색 { $expected } 위에서 글자 색 { $found }{ PARTICLE($found, "은/는") } 읽기 어렵습니다.

## 때
gtfs-start_and_end_range_equal = 시작과 끝이 같습니다: { $found }
gtfs-start_and_end_range_out_of_order = 끝({ $found })이 시작({ $expected })보다 앞섭니다.
gtfs-expired_calendar = 이미 끝난 운행입니다: { $found } ({ $expected }까지)
gtfs-missing_feed_info_date = 시작 날짜와 끝 날짜는 함께 적습니다: { $field }
gtfs-feed_expiration_date7_days = 자료의 기한이 이레 안에 끝나거나 끝났습니다: { $found }
gtfs-feed_expiration_date30_days = 자료의 기한이 한 달 안에 끝납니다: { $found }
gtfs-more_than_one_entity = 한 줄만 있어야 하는 파일입니다.
gtfs-unused_trip = 정류소 시각이 없는 운행입니다: { $found }
gtfs-unusable_trip = 정류소가 하나뿐인 운행입니다: { $found }
gtfs-missing_trip_edge = 첫 정류소와 마지막 정류소에는 시각이 있어야 합니다: { $found }
gtfs-stop_time_with_only_arrival_or_departure_time = 도착과 출발 가운데 한쪽만 적혀 있습니다: { $found }
gtfs-stop_time_timepoint_without_times = 정시 정류소에 시각이 없습니다.
gtfs-stop_time_with_arrival_before_previous_departure_time = 앞 정류소를 떠난 시각({ $expected })보다 먼저 도착합니다: { $found }
gtfs-decreasing_or_equal_stop_time_distance = 거리가 앞 정류소({ $expected })보다 늘지 않았습니다: { $found }
gtfs-overlapping_frequency = 배차 시간대가 앞의 것과 겹칩니다: { $found } ({ $expected }까지)

## 꾸러미
gtfs-fault-missing = 시간표 자료를 찾을 수 없습니다: { $name }
gtfs-fault-broken = 시간표 자료에 오류가 있습니다. { $notice }
gtfs-fault-no-service = 이날 다니는 버스가 자료에 없습니다: { $day }
gtfs-fault-no-stop = 자료에 버스가 서는 정류소가 없습니다.
gtfs-fault-one-source = network와 feed 가운데 하나만 적어 주세요.
gtfs-fault-day = 날짜는 2026-03-02처럼 적어 주세요: { $day }
