import Kernel
import Platform
import Representatives
import Web

extension WebResponse {
    /// In place of what is done for an activity, where it was cancelled.
    static func cancelled(_ activity: ParticipatedActivity, _ title: String, status: Int = 200) -> WebResponse {
        .page(title, status: status) {
            PageHeader(
                "\(activity.name)：\(title)", lead: activity.whenAndWhere,
                crumbs: [Link("参加代表", RollRequest.address(activity.id))])
            Callout(.late, "这项活动已经取消，不再邀请代表、签到、打印签到表和登记意见。")
        }
    }
}
